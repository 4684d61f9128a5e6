package org.rejoinder.language.ide.contentassist;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.rejoinder.language.ide.contentassist.antlr.RejoinderParser;
import org.rejoinder.language.ide.contentassist.antlr.internal.InternalRejoinderParser;
import org.rejoinder.language.syntax.ContextualTokens;
import org.rejoinder.language.syntax.TokenTypes;

/** Content assist's generated parser behind {@link ContextualTokens}. */
public class TolerantContentAssistParser extends RejoinderParser {

    private final TokenTypes types = new TokenTypes(InternalRejoinderParser.tokenNames);

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return new ContextualTokens(super.createLexer(stream), types);
    }
}
