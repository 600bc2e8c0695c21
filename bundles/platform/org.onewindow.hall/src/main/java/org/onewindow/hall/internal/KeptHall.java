package org.onewindow.hall.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Organ;
import org.onewindow.hall.Entrant;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.Site;
import org.onewindow.hall.Theme;
import org.onewindow.hall.Zone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registers that begin with data of the source and then are the centre's. */
@Component
public final class KeptHall implements HallRegister {
    private static final Logger LOG = LoggerFactory.getLogger(KeptHall.class);

    private final Catalogue catalogue;
    private final KeptRegister<Entrant> entrants;
    private final KeptRegister<Site> sites;
    private final KeptRegister<Zone> zones;
    private final KeptRegister<Theme> themes;

    @Activate
    public KeptHall(@Reference HallRepository repository, @Reference Catalogue catalogue) {
        this.catalogue = catalogue;
        entrants = new KeptRegister<>(repository, "entrants", Entrant.class, Entrant::id)
                .begin(() -> FirstData.read("entrants.yaml", Entrant.class));
        sites = new KeptRegister<>(repository, "sites", Site.class, Site::code)
                .begin(() -> FirstData.read("sites.yaml", Site.class));
        zones = new KeptRegister<>(repository, "zones", Zone.class, Zone::letter)
                .begin(() -> FirstData.read("zones.yaml", Zone.class));
        themes = new KeptRegister<>(repository, "themes", Theme.class, Theme::code)
                .begin(() -> FirstData.read("themes.yaml", Theme.class));
    }

    /** What a department's definition says of an organ goes before what was entered of it. */
    @Override
    public List<Entrant> entrants() {
        var acting = acting();
        var all = new ArrayList<>(acting);
        entrants.all().stream()
                .filter(entered -> acting.stream().noneMatch(one -> isSame(one, entered)))
                .forEach(all::add);
        all.sort(Comparator.comparing(Entrant::id));
        return List.copyOf(all);
    }

    @Override
    public synchronized Entrant enter(Entrant entrant, String by) {
        var entered = new Entrant(
                entrant.id(),
                entrant.name(),
                entrant.creditCode(),
                entrant.kind(),
                entrant.aliases(),
                null,
                entrant.source());
        String code = entered.creditCode();
        if (code != null && !(CreditCode.isWellFormed(code) && CreditCode.hasValidCheck(code))) {
            Texts.refuse("entrant-faulty", List.of(Texts.fault("/creditCode", "credit-code-wrong")));
        }
        requireOwn(entered);
        entrants.put(entered);
        LOG.info("Entrant {} was entered by {}", entered.id(), by);
        return entered;
    }

    @Override
    public synchronized void removeEntrant(String id, String by) {
        acting().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(KeptHall::belongs);
        entrants.remove(entrants.find(id).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "entrant-unknown", id)));
        LOG.info("Entrant {} was removed by {}", id, by);
    }

    @Override
    public List<Site> sites() {
        return sites.all().stream()
                .sorted(Comparator.comparing((Site site) -> !site.main()).thenComparing(Site::code))
                .toList();
    }

    @Override
    public synchronized Site put(Site site, String by) {
        boolean main = sites.find(site.code()).map(Site::main).orElse(false);
        var kept = new Site(site.code(), site.name(), site.address(), site.phone(), main, site.matters());
        sites.put(kept);
        LOG.info("Site {} was put by {}", site.code(), by);
        return kept;
    }

    @Override
    public synchronized void removeSite(String code, String by) {
        Site site = sites.find(code).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "site-unknown", code));
        if (site.main()) {
            throw Texts.problem(Kind.CONFLICT, "site-is-main", code);
        }
        sites.remove(site);
        LOG.info("Site {} was removed by {}", code, by);
    }

    @Override
    public List<Zone> zones() {
        return zones.all();
    }

    @Override
    public synchronized Zone put(Zone zone, String by) {
        zones.put(zone);
        LOG.info("Zone {} was named by {}", zone.letter(), by);
        return zone;
    }

    @Override
    public List<Theme> themes() {
        var all = new TreeMap<String, Theme>();
        catalogue.matters().stream()
                .flatMap(definition -> definition.matter().themes().stream())
                .forEach(code -> all.put(code, new Theme(code, Text.same(code))));
        themes.all().forEach(theme -> all.put(theme.code(), theme));
        return List.copyOf(all.values());
    }

    @Override
    public synchronized Theme put(Theme theme, String by) {
        themes.put(theme);
        LOG.info("Theme {} was named by {}", theme.code(), by);
        return theme;
    }

    @Override
    public synchronized void removeTheme(String code, String by) {
        if (catalogue.matters().stream()
                .anyMatch(definition -> definition.matter().themes().contains(code))) {
            throw Texts.problem(Kind.CONFLICT, "theme-in-use", code);
        }
        themes.remove(themes.find(code).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "theme-unknown", code)));
        LOG.info("Theme {} was removed by {}", code, by);
    }

    private void requireOwn(Entrant entered) {
        acting().stream().filter(one -> isSame(one, entered)).findFirst().ifPresent(KeptHall::belongs);
    }

    private static void belongs(Entrant acting) {
        throw Texts.problem(Kind.CONFLICT, "entrant-of-department", acting.id(), acting.department());
    }

    private static boolean isSame(Entrant acting, Entrant entered) {
        return acting.id().equals(entered.id()) || acting.creditCode().equals(entered.creditCode());
    }

    private List<Entrant> acting() {
        return catalogue.departments().stream()
                .flatMap(department -> department.organs().stream().map(organ -> acting(department, organ)))
                .toList();
    }

    private static Entrant acting(Department department, Organ organ) {
        return new Entrant(
                organ.id(), organ.name(), organ.creditCode(), organ.kind(), organ.aliases(), department.id(), null);
    }
}
