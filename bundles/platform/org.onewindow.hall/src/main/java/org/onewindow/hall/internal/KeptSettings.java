package org.onewindow.hall.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.onewindow.catalogue.CentreSettings;
import org.onewindow.catalogue.Setting;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.MatterSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The settings that were ever made, and what comes of them on a day. Apart from the desk that judges new ones, because
 * the catalogue needs this before it can offer anything to judge by. Thread-safe.
 */
@Component(service = {CentreSettings.class, KeptSettings.class})
public final class KeptSettings implements CentreSettings {
    private final KeptRegister<MatterSetting> settings;
    private volatile Map<String, List<MatterSetting>> byMatter;

    @Activate
    public KeptSettings(@Reference HallRepository repository) {
        settings = new KeptRegister<>(
                repository, "settings", MatterSetting.class, setting -> KeptRegister.number(setting.number()));
        index();
    }

    @Override
    public Setting on(LocalDate day, String matter) {
        return of(matter).stream()
                .filter(setting -> setting.appliesOn(day))
                .map(MatterSetting::setting)
                .reduce(Setting.NONE, Setting::with);
    }

    /** Everything that was ever set over a matter, by number. */
    List<MatterSetting> of(String matter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    /** Keeps a new setting under the next number. */
    synchronized MatterSetting add(IntFunction<MatterSetting> numbered) {
        var all = settings.all();
        return keep(numbered.apply(all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1));
    }

    synchronized MatterSetting keep(MatterSetting setting) {
        settings.put(setting);
        index();
        return setting;
    }

    private void index() {
        byMatter = settings.all().stream().collect(Collectors.groupingBy(MatterSetting::matter));
    }
}
