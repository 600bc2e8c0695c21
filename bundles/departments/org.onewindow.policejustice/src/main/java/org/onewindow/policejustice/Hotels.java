package org.onewindow.policejustice;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of licensed hotels, for reading. Thread-safe. */
final class Hotels {
    static final String REGISTER = "hotels";

    private final Registers registers;

    Hotels(Registers registers) {
        this.registers = registers;
    }

    /** The licence that an enterprise has for an address. */
    Optional<String> licence(String creditCode, String address) {
        return registers.findBy(REGISTER, "enterprise", creditCode).stream()
                .map(entry -> Form.of(entry.document()))
                .filter(hotel -> hotel.text("/address").filter(address::equals).isPresent())
                .flatMap(hotel -> hotel.text("/licenceNumber").stream())
                .findFirst();
    }

    /** The address of the premises that a form states, in one piece. */
    static String address(Form form) {
        return Stream.of("province", "city", "county", "address")
                .map(field -> form.text("/premises/" + field).orElse(""))
                .collect(Collectors.joining());
    }
}
