package org.rejoinder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Named;

/** A model is validated by the rules where EMF asks. */
class DocumentValidatorTest {

    @Test
    void aMissingPassageIsAnErrorAtItsFragment() {
        EObject document = Documents.check("""
                article A
                  outlet Courier
                  text '''
                The mayor said the bridge is safe.
                '''
                source Courier outlet "The Courier"
                source Mayor person "The mayor" role "mayor"
                statement S1 by Mayor says "the bridge is new" cue "said"
                """).document();
        Diagnostic found = Diagnostician.INSTANCE.validate(document);
        Diagnostic error = found.getChildren().stream().filter(d -> d.getSeverity() == Diagnostic.ERROR).findFirst().orElseThrow();
        EObject owner = (EObject) error.getData().get(0);
        while (!(owner instanceof Named)) {
            owner = owner.eContainer();
        }
        assertEquals(Diagnostic.ERROR, found.getSeverity());
        assertEquals("TXT-02 S1", error.getMessage().substring(0, 6) + " " + ((Named) owner).getName());
    }
}
