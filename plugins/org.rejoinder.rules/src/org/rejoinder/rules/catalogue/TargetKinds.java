package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Aim;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Remedy;

/** Another word for how a rebuttal is directed against something. */
final class TargetKinds {

    private TargetKinds() {
    }

    /** Writes another kind; null where the word that stands there has other targets too. */
    static Remedy instead(Aim aim, TargetKind kind) {
        Target target = (Target) aim.eContainer();
        return target.getAims().size() > 1 ? null
                : new Remedy.ReplaceValue(ElementPath.of(target, RejoinderPackage.Literals.TARGET__KIND, 0), kind.getLiteral());
    }
}
