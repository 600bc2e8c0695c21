package org.onewindow.hall.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.hall.Deed;
import org.onewindow.hall.Exemption;
import org.onewindow.hall.Exemptions;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.Presence;
import org.onewindow.hall.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is outside the hall. A published matter is present in the main hall unless it stands here. */
@Component
public final class KeptExemptions implements Exemptions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptExemptions.class);

    private final KeptRegister<Exemption> exemptions;
    private final HallRegister hall;
    private final Catalogue catalogue;
    private final Clock clock;

    @Activate
    public KeptExemptions(
            @Reference HallRepository repository,
            @Reference HallRegister hall,
            @Reference Catalogue catalogue,
            @Reference Clock clock) {
        this.hall = hall;
        this.catalogue = catalogue;
        this.clock = clock;
        exemptions = new KeptRegister<>(
                        repository, "exemptions", Exemption.class, exemption -> KeptRegister.number(exemption.number()))
                .begin(() -> first());
    }

    private List<Exemption> first() {
        var begun = new Deed("centre", clock.instant(), "first data of the centre");
        var numbered = new ArrayList<Exemption>();
        for (Wish wish : FirstData.read("exemptions.yaml", Wish.class)) {
            numbered.add(exemption(numbered.size() + 1, wish, wish.name(), begun));
        }
        return numbered;
    }

    @Override
    public List<Exemption> inForce() {
        return exemptions.all().stream().filter(Exemption::inForce).toList();
    }

    @Override
    public synchronized Exemption exempt(Wish wish, String by) {
        Optional<Definition> definition = Optional.ofNullable(wish.matter()).flatMap(catalogue::matter);
        Texts.refuse("exemption-faulty", faults(wish, definition));
        Text name = definition.map(found -> found.matter().name()).orElse(wish.name());
        var exemption = exemption(exemptions.all().size() + 1, wish, name, new Deed(by, clock.instant(), "approved"));
        if (inForce().stream().anyMatch(one -> isSame(one, exemption))) {
            throw Texts.problem(Kind.CONFLICT, "exempt-already", name, exemption.site());
        }
        exemptions.put(exemption);
        LOG.info("Exemption {} was entered by {}", exemption.number(), by);
        return exemption;
    }

    @Override
    public synchronized Exemption revoke(int number, String by, String reason) {
        Exemption exemption = exemptions
                .find(KeptRegister.number(number))
                .filter(Exemption::inForce)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "exemption-unknown", number));
        var revoked = exemption.revoked(new Deed(by, clock.instant(), reason));
        exemptions.put(revoked);
        LOG.info("Exemption {} was revoked by {}", number, by);
        return revoked;
    }

    @Override
    public List<Presence> presence(String matter) {
        if (catalogue.matter(matter).isEmpty()) {
            throw Texts.problem(Kind.NOT_FOUND, "matter-unknown", matter);
        }
        return hall.sites().stream().map(site -> presence(matter, site)).toList();
    }

    private Presence presence(String matter, Site site) {
        Optional<Exemption> exemption = inForce().stream()
                .filter(one -> matter.equals(one.matter()) && one.site().equals(site.code()))
                .findFirst();
        if (exemption.isPresent()) {
            return new Presence(matter, site, Presence.Kind.EXEMPT, exemption.get());
        }
        boolean offered = site.main() || site.matters().contains(matter);
        return new Presence(matter, site, offered ? Presence.Kind.PRESENT : Presence.Kind.ABSENT, null);
    }

    private List<Fault> faults(Wish wish, Optional<Definition> definition) {
        var faults = new ArrayList<Fault>();
        if (wish.matter() != null && definition.isEmpty()) {
            faults.add(Texts.fault("/matter", "matter-unknown", wish.matter()));
        }
        if (wish.matter() == null && wish.name() == null) {
            faults.add(Texts.fault("/name", "exemption-nameless"));
        }
        if (wish.site() != null
                && hall.sites().stream().noneMatch(site -> site.code().equals(wish.site()))) {
            faults.add(Texts.fault("/site", "site-unknown", wish.site()));
        }
        if (wish.organ() != null
                && hall.entrants().stream().noneMatch(entrant -> entrant.id().equals(wish.organ()))) {
            faults.add(Texts.fault("/organ", "entrant-unknown", wish.organ()));
        }
        var approved = wish.approval().date();
        if (approved != null && approved.isAfter(LocalDate.now(clock))) {
            faults.add(Texts.fault("/approval/date", "approval-ahead"));
        }
        return faults;
    }

    private Exemption exemption(int number, Wish wish, Text name, Deed made) {
        String site = wish.site() == null ? hall.sites().get(0).code() : wish.site();
        return new Exemption(number, wish.matter(), name, wish.organ(), site, wish.approval(), made, null);
    }

    private static boolean isSame(Exemption one, Exemption other) {
        return one.site().equals(other.site())
                && (one.matter() == null
                        ? one.name().equals(other.name())
                        : one.matter().equals(other.matter()));
    }
}
