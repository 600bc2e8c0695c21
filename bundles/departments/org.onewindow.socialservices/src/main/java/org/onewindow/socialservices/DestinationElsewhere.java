package org.onewindow.socialservices;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Treatment within the place of insurance, which is the city, needs no filing (社会保险法 art. 29; 医保发〔2022〕22号). */
@Component
@RuleName("destination-elsewhere")
public final class DestinationElsewhere implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean home = form.text("/insuredPlace/province").equals(form.text("/destination/province"))
                && form.text("/insuredPlace/city").equals(form.text("/destination/city"));
        return home ? List.of(Finding.fault(form.pointer("/destination"), "destination-is-home")) : List.of();
    }
}
