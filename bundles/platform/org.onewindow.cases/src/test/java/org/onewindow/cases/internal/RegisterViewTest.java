package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.register.RegisterChange;

class RegisterViewTest {
    @TempDir
    Path home;

    private Hall hall;
    private RegisterView shop;

    @BeforeEach
    void aShopIsRegistered() {
        hall = new Hall(home);
        var declared = hall.catalogue.department("shop").orElseThrow().registers();
        shop = new RegisterView("shop", () -> declared, hall.cases);
        hall.cases.transact(tx -> {
            tx.write("shop", declared, List.of(new RegisterChange.Create("shops", "S1", Map.of("name", "甲店"))));
            return null;
        });
    }

    @Test
    void aDepartmentReadsItsOwnRegisters() {
        assertEquals("甲店", shop.find("shops", "S1").orElseThrow().document().get("name"));
        assertEquals("S1", shop.findBy("shops", "name", "甲店").get(0).key());
        assertTrue(shop.find("shops", "S2").isEmpty());
    }

    @Test
    void anotherDepartmentSeesNothingOfIt() {
        var other = new RegisterView("other", Map::of, hall.cases);
        assertThrows(IllegalArgumentException.class, () -> other.find("shops", "S1"));
    }

    @Test
    void whatIsNotDeclaredIsAMistakeOfTheDepartment() {
        assertThrows(IllegalArgumentException.class, () -> shop.find("boats", "S1"));
        assertThrows(IllegalArgumentException.class, () -> shop.findBy("shops", "colour", "red"));
    }
}
