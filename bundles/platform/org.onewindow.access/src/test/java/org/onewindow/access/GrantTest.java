package org.onewindow.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.problem.Problem.Kind;

class GrantTest {
    @ParameterizedTest
    @ValueSource(strings = {"commerce:INTAKE", "tax-bureau-2:DECIDE", "*:ADMIN", "*:INTAKE", "a01:INTAKE"})
    void aGrantReadsAsItIsWritten(String text) {
        assertEquals(text, Grant.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "commerce", "commerce:INTAKE:", "a:b:INTAKE"})
    void aGrantHasExactlyOneColon(String text) {
        assertRefused(Kind.INVALID, "grant-malformed", () -> Grant.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "intake", "INTAKE ", "CLERK"})
    void anUnknownRoleIsRefused(String role) {
        assertRefused(Kind.INVALID, "role-unknown", () -> Grant.of(role, "commerce"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Commerce", "commerce ", "-a", "a-", "a--b", "a_b", "**", "com*", "商务", "a.b"})
    void aScopeIsKebabCaseOrAStar(String scope) {
        assertRefused(Kind.INVALID, "scope-malformed", () -> new Grant(Role.INTAKE, scope));
    }

    @Test
    void aScopeHasAtMost64Characters() {
        assertEquals(64, new Grant(Role.INTAKE, "a".repeat(64)).scope().length());
        assertRefused(Kind.INVALID, "scope-malformed", () -> new Grant(Role.INTAKE, "a".repeat(65)));
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT_HEAD", "SUPERVISE", "ADMIN"})
    void aRoleOfTheCentreIsGrantedEverywhereOrNotAtAll(Role role) {
        assertEquals("*", new Grant(role, "*").scope());
        assertRefused(Kind.INVALID, "grant-centre-only", () -> new Grant(role, "commerce"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNMENT_HEAD", "SUPERVISE", "ADMIN"})
    void aRoleOfACaseMayBeGrantedForOneScope(Role role) {
        assertEquals("commerce:" + role, new Grant(role, "commerce").toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasANameInBothLanguages(Role role) {
        assertNotEquals(role.label().zh(), role.label().en());
    }

    @Test
    void aGrantCoversItsOwnScopeOnly() {
        var grant = Grant.parse("commerce:INTAKE");
        assertTrue(grant.covers(Role.INTAKE, "commerce"));
        assertFalse(grant.covers(Role.INTAKE, "taxation"));
        assertFalse(grant.covers(Role.INTAKE, "*"));
        assertFalse(grant.covers(Role.REVIEW, "commerce"));
    }

    @Test
    void aStarCoversEveryScope() {
        var grant = Grant.parse("*:INTAKE");
        assertTrue(grant.covers(Role.INTAKE, "commerce"));
        assertTrue(grant.covers(Role.INTAKE, "*"));
        assertFalse(grant.covers(Role.REVIEW, "commerce"));
    }

    @Test
    void grantsAreListedInAFixedOrder() {
        var person = new Person(
                "wang.fang",
                "王芳",
                Set.of(Grant.parse("taxation:INTAKE"), Grant.parse("commerce:REVIEW"), Grant.parse("commerce:INTAKE")),
                false);
        assertEquals(
                List.of("commerce:INTAKE", "commerce:REVIEW", "taxation:INTAKE"),
                person.grants().stream().map(Grant::toString).toList());
    }
}
