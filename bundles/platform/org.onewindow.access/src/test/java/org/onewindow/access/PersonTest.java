package org.onewindow.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.api.problem.Problem.Kind;

class PersonTest {
    @ParameterizedTest
    @EnumSource
    void whoHoldsNoGrantMayDoNothing(Role role) {
        assertFalse(person(false).may(role, "commerce"));
        assertFalse(person(false).may(role, "*"));
    }

    @Test
    void aGrantAllowsItsRoleInItsScope() {
        var person = person(false, "commerce:INTAKE", "tax-bureau:DECIDE");
        assertTrue(person.may(Role.INTAKE, "commerce"));
        assertTrue(person.may(Role.DECIDE, "tax-bureau"));
        assertFalse(person.may(Role.INTAKE, "tax-bureau"));
        assertFalse(person.may(Role.DECIDE, "commerce"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void anAdministratorHasNoOtherRole(Role role) {
        assertFalse(person(false, "*:ADMIN").may(role, "commerce"));
        assertFalse(person(false, "*:ADMIN").may(role, "*"));
    }

    @Test
    void aMissingGrantIsDeniedAndNamed() {
        var problem = assertRefused(
                Kind.DENIED, "grant-missing", () -> person(false, "*:ADMIN").require(Role.INTAKE, "commerce"));
        assertEquals(Map.of("role", "INTAKE", "scope", "commerce"), problem.extra());
        assertEquals("您的账号没有“收件受理”权限（范围：commerce），不能进行此项操作。", problem.detail().zh());
    }

    @Test
    void aMissingGrantForTheCentreIsNamedForPeople() {
        var problem =
                assertRefused(Kind.DENIED, "grant-missing", () -> person(false).require(Role.SUPERVISE, "*"));
        assertEquals("*", problem.extra().get("scope"));
        assertTrue(problem.detail().zh().contains("全中心"));
    }

    @Test
    void aGrantThatIsThereLetsThePersonGoOn() {
        assertDoesNotThrow(() -> person(false, "commerce:INTAKE").require(Role.INTAKE, "commerce"));
        assertDoesNotThrow(() -> person(false).requirePasswordChanged());
    }

    @Test
    void whoMustChangeThePasswordMayDoNothingElse() {
        var person = person(true, "*:INTAKE", "*:ADMIN");
        assertFalse(person.may(Role.INTAKE, "commerce"));
        assertFalse(person.may(Role.ADMIN, "*"));
        assertEquals(Set.of(), person.scopes(Role.INTAKE));
        assertRefused(Kind.DENIED, "password-change-required", () -> person.require(Role.INTAKE, "commerce"));
        assertRefused(Kind.DENIED, "password-change-required", person::requirePasswordChanged);
    }

    @Test
    void theScopesOfARoleAreThoseGranted() {
        var person = person(false, "commerce:INTAKE", "taxation:INTAKE", "tax-bureau:REVIEW");
        assertEquals(Set.of("commerce", "taxation"), person.scopes(Role.INTAKE));
        assertEquals(Set.of(), person.scopes(Role.HEAD));
    }

    @Test
    void nobodyCanAddAGrantToAPerson() {
        var grants = person(false, "commerce:INTAKE").grants();
        assertThrows(UnsupportedOperationException.class, () -> grants.add(Grant.parse("*:ADMIN")));
    }

    private static Person person(boolean mustChangePassword, String... grants) {
        return new Person(
                "wang.fang",
                "王芳",
                Arrays.stream(grants).map(Grant::parse).collect(Collectors.toSet()),
                mustChangePassword);
    }
}
