package org.onewindow.rest.internal.view;

import org.onewindow.cases.CaseFile;

/**
 * Who carries a case on.
 *
 * @param department the department whose INTAKE it is
 * @param organ in whose name it is decided
 */
public record CarrierView(String department, String organ) {
    static CarrierView of(CaseFile.Carrier carrier) {
        return new CarrierView(carrier.department(), carrier.organ());
    }
}
