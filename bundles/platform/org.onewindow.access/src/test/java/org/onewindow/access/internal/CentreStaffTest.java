package org.onewindow.access.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;
import static org.onewindow.access.testing.Refusals.faults;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.access.StaffMember;
import org.onewindow.access.testing.InMemoryAccess;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

class CentreStaffTest {
    private static final Set<Grant> INTAKE = Set.of(Grant.parse("commerce:INTAKE"));
    private static final String PASSWORD = "correct horse battery";

    private final InMemoryAccess access = new InMemoryAccess();

    @Test
    void aNewAccountHasAOneTimePasswordThatMustBeChanged() {
        var created = access.staff().create("wang.fang", "王芳", INTAKE);
        assertEquals(
                new StaffMember(
                        "wang.fang", "王芳", false, true, INTAKE, access.clock().instant()),
                created.member());

        var person = access.authentication().basic("wang.fang", created.oneTimePassword());
        assertTrue(person.mustChangePassword());
        assertFalse(person.may(Role.INTAKE, "commerce"));

        access.staff().changePassword(person, created.oneTimePassword(), PASSWORD);
        assertTrue(access.authentication().basic("wang.fang", PASSWORD).may(Role.INTAKE, "commerce"));
    }

    @Test
    void oneTimePasswordsAreLongUnambiguousAndNeverTheSame() {
        var passwords = IntStream.range(0, 200)
                .mapToObj(
                        i -> access.staff().create("clerk." + i, "职员", Set.of()).oneTimePassword())
                .toList();
        assertEquals(200, Set.copyOf(passwords).size());
        for (var password : passwords) {
            assertTrue(password.matches("[a-hjkmnp-z2-9]{16,}"), password);
        }
    }

    @Test
    void thePasswordItselfIsNotStored() {
        var created = access.staff().create("wang.fang", "王芳", INTAKE);
        assertNotEquals(
                created.oneTimePassword(),
                access.accounts().find("wang.fang").orElseThrow().passwordHash());
    }

    @Test
    void aNameIsTakenOnlyOnce() {
        access.staff().create("wang.fang", "王芳", INTAKE);
        assertRefused(Kind.CONFLICT, "account-exists", () -> access.staff().create("wang.fang", "王方", Set.of()));
        assertEquals("王芳", access.staff().find("wang.fang").orElseThrow().displayName());
    }

    @Test
    void everyFaultOfANewAccountIsToldAtOnce() {
        var problem = assertRefused(
                Kind.INVALID, "account-invalid", () -> access.staff().create("Wang", " ", Set.of()));
        assertEquals(List.of("/name account-name-malformed", "/displayName display-name-malformed"), faults(problem));
        assertEquals(0, access.accounts().count());
    }

    @Test
    void theStaffIsListedByName() {
        access.staff().create("zhao.lei", "赵磊", Set.of());
        access.staff().create("li.na", "李娜", Set.of());
        assertEquals(
                List.of("li.na", "zhao.lei"),
                access.staff().list().stream().map(StaffMember::name).toList());
    }

    @Test
    void whoDoesNotExistCannotBeChanged() {
        var staff = access.staff();
        assertTrue(staff.find("wang.fang").isEmpty());
        assertRefused(Kind.NOT_FOUND, "account-unknown", () -> staff.setGrants("wang.fang", INTAKE));
        assertRefused(Kind.NOT_FOUND, "account-unknown", () -> staff.grant("wang.fang", Grant.parse("*:HEAD")));
        assertRefused(Kind.NOT_FOUND, "account-unknown", () -> staff.disable("wang.fang"));
        assertRefused(Kind.NOT_FOUND, "account-unknown", () -> staff.enable("wang.fang"));
        assertRefused(Kind.NOT_FOUND, "account-unknown", () -> staff.resetPassword("wang.fang"));
    }

    @Test
    void grantsAreAddedOrReplaced() {
        access.staff().create("wang.fang", "王芳", INTAKE);
        var review = Grant.parse("tax-bureau:REVIEW");
        assertEquals(
                Set.of(Grant.parse("commerce:INTAKE"), review),
                access.staff().grant("wang.fang", review).grants());
        assertEquals(
                Set.of(review),
                access.staff().setGrants("wang.fang", Set.of(review)).grants());
    }

    @Test
    void aDisabledAccountComesBackWithItsPassword() {
        access.employ("wang.fang", PASSWORD, "commerce:INTAKE");
        assertTrue(access.staff().disable("wang.fang").disabled());
        assertFalse(access.staff().enable("wang.fang").disabled());
        assertEquals(
                "wang.fang",
                access.authentication().basic("wang.fang", PASSWORD).name());
    }

    @Test
    void aResetPasswordReplacesTheOldOneAndMustBeChanged() {
        access.employ("wang.fang", PASSWORD, "commerce:INTAKE");
        var oneTime = access.staff().resetPassword("wang.fang");
        assertRefused(Kind.UNAUTHENTICATED, "credentials-wrong", () -> access.authentication()
                .basic("wang.fang", PASSWORD));
        assertTrue(access.authentication().basic("wang.fang", oneTime).mustChangePassword());
    }

    @Test
    void theLastAdministratorStays() {
        access.employ("admin", PASSWORD, "*:ADMIN");
        var staff = access.staff();
        assertRefused(Kind.CONFLICT, "last-administrator", () -> staff.disable("admin"));
        assertRefused(Kind.CONFLICT, "last-administrator", () -> staff.setGrants("admin", INTAKE));
        assertTrue(access.authentication().basic("admin", PASSWORD).may(Role.ADMIN, "*"));
    }

    @Test
    void aRefusedRemovalOfTheLastAdministratorEndsNoSession() {
        access.employ("admin", PASSWORD, "*:ADMIN");
        var token = access.authentication().login("admin", PASSWORD).token();
        assertRefused(Kind.CONFLICT, "last-administrator", () -> access.staff().disable("admin"));
        assertTrue(access.authentication().bearer(token).isPresent());
    }

    @Test
    void aDisabledAdministratorDoesNotCountAsAnother() {
        access.employ("admin", PASSWORD, "*:ADMIN");
        access.employ("li.na", PASSWORD, "*:ADMIN");
        access.staff().disable("li.na");
        assertRefused(Kind.CONFLICT, "last-administrator", () -> access.staff().disable("admin"));
    }

    @Test
    void anAdministratorMayGoWhenAnotherStays() {
        access.employ("admin", PASSWORD, "*:ADMIN");
        access.employ("li.na", PASSWORD, "*:ADMIN");
        assertTrue(access.staff().disable("admin").disabled());
        assertRefused(Kind.CONFLICT, "last-administrator", () -> access.staff().setGrants("li.na", INTAKE));
    }

    @Test
    void administratorsCannotRemoveEachOtherAtOnce() throws Exception {
        access.employ("admin", PASSWORD, "*:ADMIN");
        access.employ("li.na", PASSWORD, "*:ADMIN");
        var ready = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var attempts = Stream.of("admin", "li.na")
                    .map(name -> (Callable<Boolean>) () -> {
                        ready.await(30, TimeUnit.SECONDS);
                        try {
                            return access.staff().disable(name).disabled();
                        } catch (ProblemException refused) {
                            return false;
                        }
                    })
                    .toList();
            int gone = 0;
            for (var attempt : pool.invokeAll(attempts, 30, TimeUnit.SECONDS)) {
                gone += attempt.get() ? 1 : 0;
            }
            assertEquals(1, gone);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theLastAdministratorMayGetOtherGrantsBesides() {
        access.employ("admin", PASSWORD, "*:ADMIN");
        assertDoesNotThrow(
                () -> access.staff().setGrants("admin", Set.of(Grant.parse("*:ADMIN"), Grant.parse("*:SUPERVISE"))));
    }

    @Test
    void anyPasswordOfTwelveCharactersIsGoodEnough() {
        var person = access.employ("wang.fang", PASSWORD);
        access.staff().changePassword(person, PASSWORD, "一二三四五六七八九十甲乙");
        assertEquals(
                "wang.fang",
                access.authentication().basic("wang.fang", "一二三四五六七八九十甲乙").name());
    }

    @Test
    void aBadNewPasswordIsRefusedWithEveryFault() {
        var person = access.employ("wang.fang", PASSWORD);
        assertPasswordRefused(person.name(), PASSWORD, "elevenchars", "/newPassword password-too-short");
        assertPasswordRefused(person.name(), PASSWORD, "x".repeat(129), "/newPassword password-too-long");
        assertPasswordRefused(person.name(), PASSWORD, PASSWORD, "/newPassword password-unchanged");
        assertPasswordRefused(
                person.name(),
                "not the old one",
                "WANG.FANG",
                "/oldPassword old-password-wrong",
                "/newPassword password-too-short",
                "/newPassword password-is-name");
        assertEquals(
                "wang.fang",
                access.authentication().basic("wang.fang", PASSWORD).name());
    }

    @Test
    void aLongNameIsNoPasswordEither() {
        var person = access.employ("wang.fang.window.a01", PASSWORD);
        assertPasswordRefused(person.name(), PASSWORD, "Wang.Fang.Window.A01", "/newPassword password-is-name");
    }

    @Test
    void guessingTheOldPasswordLocksTheName() {
        var person = access.employ("wang.fang", PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertPasswordRefused(person.name(), "wrong", "another good password", "/oldPassword old-password-wrong");
        }
        assertRefused(Kind.LIMITED, "account-locked", () -> access.staff()
                .changePassword(person, PASSWORD, "another good password"));
    }

    private void assertPasswordRefused(String name, String oldPassword, String newPassword, String... faults) {
        var person = access.accounts().find(name).orElseThrow().person();
        var problem = assertRefused(Kind.INVALID, "password-refused", () -> access.staff()
                .changePassword(person, oldPassword, newPassword));
        assertEquals(List.of(faults), faults(problem));
    }
}
