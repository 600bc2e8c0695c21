package org.onewindow.rest.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.tracks.Agencies;
import org.onewindow.cases.tracks.GreenChannels;

/** Puts every case on every track, and remembers what was wished. */
final class FakeTracks implements GreenChannels, Agencies {
    final List<Object> asked = new ArrayList<>();

    @Override
    public Answer<Progress> open(String number, Opening opening, long version, String key, Person by) {
        asked.add(opening);
        return answer(number, version);
    }

    @Override
    public Answer<Progress> mandate(String number, Agent agent, long version, String key, Person by) {
        asked.add(agent.name() + " until " + agent.until());
        return answer(number, version);
    }

    @Override
    public Answer<Progress> revoke(String number, long version, String key, Person by) {
        asked.add("revoke");
        return answer(number, version);
    }

    private static Answer<Progress> answer(String number, long version) {
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, version + 1)), version + 1);
    }
}
