package org.rejoinder.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxValidator;
import org.rejoinder.language.conversion.ValueConverters;
import org.rejoinder.language.formatting.WhiteSpaceFormatter;
import org.rejoinder.language.naming.NameFragments;
import org.rejoinder.language.naming.QualifiedNames;
import org.rejoinder.language.resource.AffectedByNames;
import org.rejoinder.language.resource.DocumentDescriptions;
import org.rejoinder.language.resource.NoCache;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.scoping.NameScopes;
import org.rejoinder.language.scoping.UnresolvedNames;
import org.rejoinder.language.syntax.TolerantParser;
import org.rejoinder.language.validation.RejoinderValidator;

/** Puts the language's own parts in the place of Xtext's. */
public class RejoinderRuntimeModule extends AbstractRejoinderRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return TolerantParser.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return NameScopes.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return QualifiedNames.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return RejoinderResource.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NameFragments.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ValueConverters.class;
    }

    /** Says what is wrong with an unresolved name. */
    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return UnresolvedNames.class;
    }

    /** What other files may know of a document. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return DocumentDescriptions.class;
    }

    /** Which documents a change affects. */
    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return AffectedByNames.class;
    }

    /** Formatting changes white space only. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return WhiteSpaceFormatter.class;
    }

    /** Not made before it is asked for: rules are checked by the examiner. */
    @Override
    @SingletonBinding
    public Class<? extends RejoinderValidator> bindRejoinderValidator() {
        return RejoinderValidator.class;
    }

    /** Without state, as the next two are, and asked for by every resource: one each, since they consist of dozens of objects. */
    @Override
    @SingletonBinding
    public Class<? extends ISerializer> bindISerializer() {
        return Serializer.class;
    }

    /** See {@link #bindISerializer()}. */
    @Override
    @SingletonBinding
    public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
        return ConcreteSyntaxValidator.class;
    }

    /** See {@link #bindISerializer()}. */
    @SingletonBinding
    public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
        return DefaultResourceServiceProvider.class;
    }

    /** See {@link NoCache}. */
    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return NoCache.class;
    }

    /** The linker asks for this class by name. */
    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return NoCache.class;
    }
}
