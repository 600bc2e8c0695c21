package org.onewindow.policejustice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Which papers are needed depends on what is notarised and on who comes (公证法 art. 27, 公证程序规则 art. 18). */
@Component
@RuleName("notary-papers")
public final class NotaryPapers implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Stream<Optional<Finding>> papers = NotarySubject.of(form).stream()
                .flatMap(subject -> subject.papers().stream())
                .map(paper -> Papers.missing(submission, paper.material(), paper.finding()));
        Stream<Optional<Finding>> mandate = form.part("/agent").stream()
                .map(agent -> Papers.missing(submission, "mandate", "notary-mandate-missing"));
        return Stream.concat(papers, mandate).flatMap(Optional::stream).toList();
    }
}
