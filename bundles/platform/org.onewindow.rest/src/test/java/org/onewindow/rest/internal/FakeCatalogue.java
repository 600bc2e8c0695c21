package org.onewindow.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication;

/** A catalogue with two matters. */
public final class FakeCatalogue implements Catalogue {
    public final List<Publication> publications = new ArrayList<>();

    @Override
    public List<Department> departments() {
        return List.of(Samples.COMMERCE);
    }

    @Override
    public Optional<Department> department(String id) {
        return departments().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Definition> matters() {
        return List.of(Samples.COMPANY, Samples.SEAL);
    }

    @Override
    public Optional<Definition> matter(String code) {
        return matters().stream()
                .filter(one -> one.matter().code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Edition> edition(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Definition frozen(String hash) {
        return matters().stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Chain> chains() {
        return List.of();
    }

    @Override
    public Optional<Chain> chain(String code) {
        return Optional.empty();
    }

    @Override
    public Chain frozenChain(String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Publication> publications() {
        return publications;
    }
}
