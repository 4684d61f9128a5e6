package org.rejoinder.language.ide.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The declarations of a document, read off its tokens; immutable. A broken stretch costs nothing but itself. */
public final class Structure {

    private final String document;
    private final List<Token> tokens;
    private final List<Declaration> declarations;
    private final Set<Integer> keywordOffsets;

    Structure(String document, List<Token> tokens, List<Declaration> declarations, Set<Integer> keywordOffsets) {
        this.document = document;
        this.tokens = List.copyOf(tokens);
        this.declarations = List.copyOf(declarations);
        this.keywordOffsets = new HashSet<>(keywordOffsets);
    }

    /** {@return the structure of a document} */
    public static Structure of(String document) {
        return new StructureReader(document, Scanner.scan(document)).read();
    }

    /** {@return the document that was read} */
    public String document() {
        return document;
    }

    /** {@return all tokens, comments among them} */
    public List<Token> tokens() {
        return tokens;
    }

    /** {@return the declarations in their order} */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** {@return whether the word that begins at the offset is a keyword there and not a name} */
    public boolean isKeyword(int offset) {
        return keywordOffsets.contains(offset);
    }

    /** {@return the declaration whose stretch holds the offset, the white space behind it included} */
    public Optional<Declaration> declarationAt(int offset) {
        Declaration found = null;
        for (Declaration declaration : declarations) {
            if (declaration.begin() > offset) {
                break;
            }
            found = declaration;
        }
        return Optional.ofNullable(found);
    }

    /** {@return the declaration of a name of this document (not qualified)} */
    public Optional<Declaration> declarationOf(String name) {
        return declarations.stream().filter(d -> d.name() != null && d.name().name().equals(name)).findFirst();
    }

    /** {@return the Id of the document's article, if it has one} */
    public Optional<String> articleId() {
        return declarations.stream().filter(d -> d.keyword().equals("article") && d.name() != null)
                .map(d -> d.name().name()).findFirst();
    }

    /** {@return every place where a name stands, declared or referred to, in the document's order} */
    public List<NameUse> names() {
        List<NameUse> uses = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (declaration.name() != null) {
                uses.add(declaration.name());
            }
            declaration.clauses().forEach(clause -> uses.addAll(clause.names()));
        }
        return uses;
    }

    /** {@return the name at the offset, if one stands there} */
    public Optional<NameUse> nameAt(int offset) {
        return names().stream().filter(use -> use.touches(offset)).findFirst();
    }

    /** {@return the token that holds the offset strictly inside, or that ends there} */
    public Optional<Token> tokenBefore(int offset) {
        return tokens.stream().filter(token -> token.begin() < offset && offset <= token.end()).findFirst();
    }
}
