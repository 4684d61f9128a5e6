package org.rejoinder.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the partner of a parenthesis. Straight quotation marks have no direction, so they have no partner to show. */
public final class PairMatcher extends DefaultCharacterPairMatcher {

    /** Called by the platform. */
    public PairMatcher() {
        super(new char[] {'(', ')', '“', '”', '«', '»'});
    }
}
