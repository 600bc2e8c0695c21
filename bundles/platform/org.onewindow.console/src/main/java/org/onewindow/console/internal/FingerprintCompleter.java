package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.onewindow.departments.Trust;

/** The certificates that can be revoked, of the department that stands before them. */
@Service
public class FingerprintCompleter implements Completer {
    @Reference(optional = true)
    Trust trust;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        List<String> words = Arrays.asList(commandLine.getArguments());
        List<String> fingerprints = trust == null
                ? List.of()
                : trust.certificates().stream()
                        .filter(certificate -> !certificate.isRevoked() && words.contains(certificate.department()))
                        .map(certificate -> certificate.signer().fingerprint())
                        .toList();
        return new StringsCompleter(fingerprints).complete(session, commandLine, candidates);
    }
}
