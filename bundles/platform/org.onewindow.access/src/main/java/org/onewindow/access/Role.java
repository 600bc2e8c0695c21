package org.onewindow.access;

import org.onewindow.api.text.Text;

/** What a person may do (岗位权限). No role implies another: the separation of duties rests on that. */
public enum Role {
    /**
     * Receives applications at a window (收件受理): accept, ask for corrections, reject, amend, claim. Granted per bundle or
     * window group.
     */
    INTAKE(false),
    /** Reviews accepted applications (审查). Granted per organ. */
    REVIEW(false),
    /** Decides, granting or denying (决定). Granted per organ; never for a case that the same person accepted. */
    DECIDE(false),
    /** Issues the papers of a granted case (制证发证). Granted per organ. */
    ISSUE(false),
    /** The organ's head (部门负责人), who extends the organ's limit. Granted per organ. */
    HEAD(false),
    /** The head of the government (本级政府负责人), who extends a joint limit. For the whole centre only. */
    GOVERNMENT_HEAD(true),
    /** Watches limits, lights and journals of all cases (督查). For the whole centre only. */
    SUPERVISE(true),
    /** Administers accounts and settings (系统管理); may touch no case by it. For the whole centre only. */
    ADMIN(true);

    private final boolean centreOnly;

    Role(boolean centreOnly) {
        this.centreOnly = centreOnly;
    }

    /** Whether the role is the centre's own, so that its only scope is {@code *}. */
    public boolean centreOnly() {
        return centreOnly;
    }

    /** The role's name for people. */
    public Text label() {
        return AccessTexts.TEXTS.text("role." + name());
    }
}
