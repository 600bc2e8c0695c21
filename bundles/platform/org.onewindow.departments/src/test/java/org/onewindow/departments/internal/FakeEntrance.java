package org.onewindow.departments.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.departments.Entrance;

/** Doors without a gate; tells what is done to them, and can be told to fail. */
final class FakeEntrance implements Entrance {
    private final List<String> told;
    private final LongFunction<String> version;
    private final Map<String, String> open = new ConcurrentHashMap<>();
    private final List<Consumer<Breakdown>> listeners = new CopyOnWriteArrayList<>();
    volatile String broken = "";

    FakeEntrance(List<String> told, LongFunction<String> version) {
        this.told = told;
        this.version = version;
    }

    private record Made(String department, long bundle, String version) implements Door {}

    /** The version behind the open door, else why it is shut. */
    String state(String department) {
        return open.getOrDefault(department, "never opened");
    }

    @Override
    public Door prepare(String department, long bundle) {
        say("prepare " + version.apply(bundle));
        return new Made(department, bundle, version.apply(bundle));
    }

    @Override
    public void turn(Door door) {
        say("turn " + ((Made) door).version());
        open.put(door.department(), ((Made) door).version());
    }

    @Override
    public boolean isOpen(Door door) {
        return ((Made) door).version().equals(open.get(door.department()));
    }

    @Override
    public void shut(String department, String reason) {
        say("shut " + reason);
        open.put(department, reason);
    }

    @Override
    public void remove(Door door) {
        say("remove " + ((Made) door).version());
        open.replace(door.department(), ((Made) door).version(), "department-away");
    }

    @Override
    public void onBreakdown(Consumer<Breakdown> listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Consumer<Breakdown> listener) {
        listeners.remove(listener);
    }

    void breakDown(Breakdown breakdown) {
        listeners.forEach(listener -> listener.accept(breakdown));
    }

    private void say(String what) {
        told.add(what);
        if (what.equals(broken)) {
            throw Refusals.refused("start-failed", "the door " + what);
        }
    }
}
