package org.onewindow.hall.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.Deed;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.Window;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The register of windows; one lock around every count and the change that rests on it keeps the cap. */
@Component(service = {HallWindows.class, WindowAllotment.class})
public final class NumberedWindows implements HallWindows, WindowAllotment {
    private static final Logger LOG = LoggerFactory.getLogger(NumberedWindows.class);
    private static final Set<WindowKind> ADDED = Set.of(WindowKind.RESERVE, WindowKind.EMERGENCY);

    private final KeptRegister<Window> windows;
    private final Clock clock;

    @Activate
    public NumberedWindows(@Reference HallRepository repository, @Reference Clock clock) {
        this.clock = clock;
        windows = new KeptRegister<>(repository, "windows", Window.class, Window::number);
    }

    @Override
    public List<Window> list() {
        return windows.all().stream().sorted(Allotment.BY_NUMBER).toList();
    }

    @Override
    public Optional<Window> find(String number) {
        return windows.find(number);
    }

    @Override
    public int after(String department, List<WindowGroup> groups) {
        long others = windows.all().stream()
                .filter(window -> !department.equals(window.department()))
                .count();
        return (int) others + groups.stream().mapToInt(WindowGroup::count).sum();
    }

    @Override
    public synchronized void allot(Department department) {
        var allotment = Allotment.of(department, windows.all());
        if (allotment.changesNothing()) {
            return;
        }
        requireRoom(after(department.id(), department.windows()));
        windows.change(allotment.put(), allotment.removed());
        LOG.info(
                "Department {} has {} windows in zone {}",
                department.id(),
                of(department.id()).size(),
                department.zone());
    }

    @Override
    public synchronized void free(String department) {
        windows.change(List.of(), of(department));
        LOG.info("The windows of department {} are free", department);
    }

    @Override
    public synchronized Window add(String zone, int floor, WindowKind kind, String by) {
        var faults = new ArrayList<Fault>();
        if (!zone.matches("[A-G]")) {
            faults.add(Texts.fault("/zone", "zone-unknown", zone));
        }
        if (floor < 1 || floor > 99) {
            faults.add(Texts.fault("/floor", "floor-unknown", floor));
        }
        if (!ADDED.contains(kind)) {
            faults.add(Texts.fault("/kind", "window-kind-declared"));
        }
        Texts.refuse("window-faulty", faults);
        requireRoom(windows.all().size() + 1);
        Set<String> taken = windows.all().stream().map(Window::number).collect(Collectors.toSet());
        var added = new Window(Allotment.lowestFree(zone, taken), zone, floor, kind, null, null);
        windows.put(added);
        LOG.info("Window {} was added by {}", added.number(), by);
        return added;
    }

    @Override
    public synchronized void remove(String number, String by) {
        Window window = known(number);
        if (window.department() != null) {
            throw Texts.problem(Kind.CONFLICT, "window-of-department", number, window.department());
        }
        windows.remove(window);
        LOG.info("Window {} was removed by {}", number, by);
    }

    @Override
    public synchronized Window close(String number, String by, String reason) {
        return keep(known(number).closed(new Deed(by, clock.instant(), reason)), "closed", by);
    }

    @Override
    public synchronized Window open(String number, String by) {
        Window window = known(number);
        return window.open() ? window : keep(window.closed(null), "opened", by);
    }

    private Window keep(Window changed, String what, String by) {
        windows.put(changed);
        LOG.info("Window {} was {} by {}", changed.number(), what, by);
        return changed;
    }

    private Window known(String number) {
        return find(number).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "window-unknown", number));
    }

    private List<Window> of(String department) {
        return windows.all().stream()
                .filter(window -> department.equals(window.department()))
                .toList();
    }

    private static void requireRoom(int wanted) {
        if (wanted > MOST) {
            throw Texts.problem(Kind.CONFLICT, "windows-over-cap", wanted, MOST);
        }
    }
}
