package ${package};

import org.onewindow.testkit.DepartmentContract;

/** A centre would publish the department, and its specimen becomes a case. */
class DefinitionTest extends DepartmentContract {}
