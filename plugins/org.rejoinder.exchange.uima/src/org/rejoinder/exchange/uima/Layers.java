package org.rejoinder.exchange.uima;

import org.rejoinder.exchange.uima.cas.Types;

/**
 * The types that we write, in the shape that INCEpTION makes layers of: spans, slots that hold links with a role, relations
 * with Governor and Dependent, and one record of the whole document that belongs to no place.
 */
final class Layers {

    private static final String PACKAGE = "webanno.custom.";
    /** Words that name a source. */
    static final String SOURCE = PACKAGE + "SourceMention";
    /** What was said, or the first part of it. */
    static final String STATEMENT = PACKAGE + "Statement";
    /** An act without content: its cue. */
    static final String RESPONSE = PACKAGE + "Response";
    /** Reporting words. */
    static final String CUE = PACKAGE + "Cue";
    /** A further part of what was said. */
    static final String CONTENT = PACKAGE + "ContentPart";
    /** Hedging words. */
    static final String HEDGE = PACKAGE + "Hedge";
    /** The reason for a source's anonymity. */
    static final String REASON = PACKAGE + "AnonymityReason";
    /** A remark. */
    static final String REMARK = PACKAGE + "Remark";
    /** A statement against another, the Governor against the Dependent. */
    static final String REBUTTAL = PACKAGE + "Rebuttal";
    /** Another relation between statements. */
    static final String RELATION = PACKAGE + "StatementRelation";
    /** Our whole document. */
    static final String DOCUMENT = PACKAGE + "RejoinderDocument";

    private Layers() {
    }

    /** The name of the links by which a slot of a type holds others. */
    static String link(String type, String slot) {
        return type + Character.toUpperCase(slot.charAt(0)) + slot.substring(1) + "Link";
    }

    /** All types. */
    static Types types() {
        Types types = new Types();
        span(types, SOURCE, "kind", "name");
        span(types, CUE);
        span(types, CONTENT);
        span(types, HEDGE);
        span(types, REASON);
        span(types, REMARK, "kind", "text");
        Types.Type statement = span(types, STATEMENT, "label", "form");
        slot(types, statement, "source", SOURCE);
        slot(types, statement, "cue", CUE);
        slot(types, statement, "content", CONTENT);
        slot(types, statement, "hedge", HEDGE);
        Types.Type response = span(types, RESPONSE, "label", "response");
        slot(types, response, "source", SOURCE);
        slot(types, response, "cue", CUE);
        for (String relation : new String[] {REBUTTAL, RELATION}) {
            types.add(relation, Types.ANNOTATION).feature("Governor", STATEMENT).feature("Dependent", STATEMENT)
                    .feature("kind", Types.STRING);
        }
        types.add(DOCUMENT, Types.ANNOTATION_BASE).feature("data", Types.STRING);
        return types;
    }

    private static Types.Type span(Types types, String name, String... features) {
        Types.Type type = types.add(name, Types.ANNOTATION);
        for (String feature : features) {
            type.feature(feature, Types.STRING);
        }
        return type;
    }

    private static void slot(Types types, Types.Type owner, String slot, String target) {
        String link = link(owner.name(), slot);
        types.add(link, Types.TOP).feature("role", Types.STRING).feature("target", target);
        owner.array(slot, link);
    }
}
