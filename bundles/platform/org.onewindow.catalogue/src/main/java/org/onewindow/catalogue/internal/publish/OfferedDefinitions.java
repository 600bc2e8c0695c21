package org.onewindow.catalogue.internal.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.catalogue.CentreSettings;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.internal.content.Freezer;

/**
 * Published definitions with what the centre has set over them. Each is kept before it is first offered, so that a case
 * can be filed under it; of every matter only the newest is remembered. Thread-safe.
 */
final class OfferedDefinitions {
    private final DefinitionRepository repository;
    private final CentreSettings settings;
    private final Clock clock;
    private final Map<String, Offer> offers = new ConcurrentHashMap<>();

    OfferedDefinitions(DefinitionRepository repository, CentreSettings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** The definition as it is offered today; the published one itself when nothing is set over it. */
    Definition today(Definition published) {
        String code = published.matter().code();
        Setting setting = settings.on(LocalDate.now(clock), code);
        if (setting.isNone()) {
            return published;
        }
        Offer known = offers.get(code);
        if (known != null && known.isOf(published, setting)) {
            return known.definition();
        }
        Definition offered = Freezer.set(published, setting);
        repository.freeze(List.of(Freezer.freeze(offered)));
        offers.put(code, new Offer(published.hash(), setting, offered));
        return offered;
    }

    private record Offer(String published, Setting setting, Definition definition) {
        boolean isOf(Definition now, Setting set) {
            return published.equals(now.hash()) && setting.equals(set);
        }
    }
}
