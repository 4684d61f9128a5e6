package org.rejoinder.rules.facts;

import java.util.List;
import org.rejoinder.model.SourceKind;

/**
 * What an article's facts tell of a source that it declares or uses.
 *
 * @param id qualified name
 * @param declared whether the article itself declares it (else it is a shared declaration or another article's)
 * @param kind what it is
 * @param size of an anonymous source the number of persons; 0 where none is given
 * @param some whether it is several of a number not given
 * @param of the group that it is a part of; null if none
 * @param label name or description; null where left out
 * @param role the role; null where left out
 * @param reasoned whether the text's reason for its anonymity is marked
 * @param aliases its other names
 * @param speaksFor on whose behalf it speaks
 * @param memberOf what it belongs to
 */
public record SourceFact(String id, boolean declared, SourceKind kind, int size, boolean some, String of, String label, String role,
        boolean reasoned, List<String> aliases, List<String> speaksFor, List<String> memberOf) {

    /** Keeps copies of the lists. */
    public SourceFact {
        aliases = List.copyOf(aliases);
        speaksFor = List.copyOf(speaksFor);
        memberOf = List.copyOf(memberOf);
    }

    /** Whether it is one anonymous person. */
    public boolean isOneAnonymous() {
        return kind == SourceKind.ANONYMOUS && !some && size <= 1;
    }

    /** Whether its name is withheld. */
    public boolean isAnonymous() {
        return kind == SourceKind.ANONYMOUS;
    }

    /** The name a reader knows it by: label, else the last part of the id. */
    public String display() {
        return label != null && !label.isBlank() ? label : id.substring(id.lastIndexOf('.') + 1);
    }

    /**
     * Equal for two sources that are one across files: the same kind and name among outlets, organisations, documents and
     * persons; anonymous ones and groups are only themselves.
     */
    public String identity() {
        boolean named = kind != SourceKind.ANONYMOUS && kind != SourceKind.GROUP && label != null && !label.isBlank();
        return named ? kind.getLiteral() + ":" + label : id;
    }
}
