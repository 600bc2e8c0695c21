package org.onewindow.projects;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A home that is sold already is not sold again (建房规〔2020〕4号); whether the first sale was called off, a clerk sees. */
@Component
@RuleName("home-sale-new")
public final class HomeSaleNew implements CaseRule {
    private final HomeSales sales;

    @Activate
    public HomeSaleNew(@Reference Registers registers) {
        this.sales = new HomeSales(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form.text("/unitNumber").flatMap(sales::last).stream()
                .map(sale -> Finding.warning(
                        form.pointer("/unitNumber"),
                        "home-sale-filed-already",
                        sale.text("/filedOn").orElse(""),
                        sale.text("/number").orElse("")))
                .toList();
    }
}
