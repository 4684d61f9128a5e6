package org.rejoinder.language.syntax;

import java.io.StringReader;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ReplaceRegion;
import org.rejoinder.language.parser.antlr.RejoinderParser;

/** The generated parser behind {@link ContextualTokens}. */
public class TolerantParser extends RejoinderParser {

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return new ContextualTokens(super.createLexer(stream), Tokens.TYPES);
    }

    /** Parses the whole text again: what a keyword is depends on what stands before it, so no part can be parsed alone. */
    @Override
    protected IParseResult doReparse(IParseResult previous, ReplaceRegion replaced) {
        StringBuilder text = new StringBuilder(previous.getRootNode().getText());
        text.replace(replaced.getOffset(), replaced.getEndOffset(), replaced.getText());
        return parse(new StringReader(text.toString()));
    }
}
