package org.rejoinder.language.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.rejoinder.language.ide.contentassist.TolerantContentAssistParser;
import org.rejoinder.language.parser.antlr.internal.InternalRejoinderLexer;

/** The editor's services in place of Xtext's. */
public class RejoinderIdeModule extends AbstractRejoinderIdeModule {

    /** The parser behind the same judgement of keywords as the runtime's. */
    @Override
    public Class<? extends IContentAssistParser> bindIContentAssistParser() {
        return TolerantContentAssistParser.class;
    }

    /** Which style a token has. */
    public Class<? extends AbstractAntlrTokenToAttributeIdMapper> bindAbstractAntlrTokenToAttributeIdMapper() {
        return DefaultAntlrTokenToAttributeIdMapper.class;
    }

    /** Colouring reads tokens with the runtime's lexer. */
    public void configureHighlightingLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(InternalRejoinderLexer.class);
        binder.bind(ITokenDefProvider.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING))
                .to(AntlrTokenDefProvider.class);
    }
}
