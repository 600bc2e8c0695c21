package org.onewindow.rest.internal.view;

/** An account just made, with the only copy of its one-time password, which has to be changed at the first login. */
public record NewStaffView(StaffView account, String oneTimePassword) {
    /** Without the password, which must not get into a log. */
    @Override
    public String toString() {
        return "NewStaffView[" + account.name() + "]";
    }
}
