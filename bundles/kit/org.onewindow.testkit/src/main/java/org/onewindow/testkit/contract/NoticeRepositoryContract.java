package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Reply;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeRepository;

/** Which notices were handed over: added once with the answer to the request, listed newest first. */
public abstract class NoticeRepositoryContract {
    private NoticeRepository notices;

    protected abstract NoticeRepository emptyRepository();

    @BeforeEach
    void open() {
        notices = emptyRepository();
    }

    @Test
    void whatWasAddedIsListedAsItWasTheNewestFirst() {
        var first = add(1, "clerk.a", "seal", "A01");
        var third = add(3, "clerk.a", "licence", null);
        var second = add(2, "clerk.b", "licence", "综合1");

        assertEquals(List.of(third, second, first), notices.list(null, null, null, 10));
        assertEquals(List.of(third, second), notices.list("licence", null, null, 10));
        assertEquals(List.of(third, first), notices.list(null, "clerk.a", null, 10));
        assertEquals(List.of(second), notices.list("licence", "clerk.b", null, 10));
        assertEquals(List.of(second), notices.list(null, null, third.id(), 1));
    }

    @Test
    void theAnswerIsKeptWithIt() {
        add(1, "clerk.a", "seal", null);
        assertEquals(Optional.of(reply("clerk.a", 1)), notices.reply("clerk.a", "key-1"));
        assertEquals(Optional.empty(), notices.reply("clerk.b", "key-1"));
    }

    @Test
    void aKeyThatWasUsedAddsNothing() {
        var first = add(1, "clerk.a", "seal", null);
        var again = assertThrows(
                ProblemException.class, () -> notices.add(handover(2, "clerk.a", "seal", null), reply("clerk.a", 1)));
        assertEquals(Kind.CONFLICT, again.problem().kind());
        assertEquals(List.of(first), notices.list(null, null, null, 10));
    }

    private NoticeHandover add(int place, String by, String matter, String window) {
        var handover = handover(place, by, matter, window);
        notices.add(handover, reply(by, place));
        return handover;
    }

    private static NoticeHandover handover(int place, String by, String matter, String window) {
        return new NoticeHandover(
                "%026d".formatted(place),
                Samples.MOMENT.plusSeconds(place),
                by,
                "commerce",
                matter,
                "a".repeat(64),
                window);
    }

    private static Reply reply(String by, int place) {
        return new Reply(by, "key-" + place, "f".repeat(64), "{\"id\":\"" + place + "\"}", 1);
    }
}
