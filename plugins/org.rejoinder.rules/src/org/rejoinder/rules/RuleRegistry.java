package org.rejoinder.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.rules.catalogue.AgainstOneself;
import org.rejoinder.rules.catalogue.AmbiguousPart;
import org.rejoinder.rules.catalogue.AnonymousAttack;
import org.rejoinder.rules.catalogue.AnonymousConfirmsAnonymous;
import org.rejoinder.rules.catalogue.AnonymousWithoutPosition;
import org.rejoinder.rules.catalogue.AnonymousWithoutReason;
import org.rejoinder.rules.catalogue.AttributionInContent;
import org.rejoinder.rules.catalogue.CircularReference;
import org.rejoinder.rules.catalogue.CueAgainstKind;
import org.rejoinder.rules.catalogue.CueMissing;
import org.rejoinder.rules.catalogue.CutCharacter;
import org.rejoinder.rules.catalogue.DenialOfSomethingElse;
import org.rejoinder.rules.catalogue.DenialTooEarly;
import org.rejoinder.rules.catalogue.DisputedAct;
import org.rejoinder.rules.catalogue.DistantCue;
import org.rejoinder.rules.catalogue.DuplicateSource;
import org.rejoinder.rules.catalogue.EllipsisInQuotation;
import org.rejoinder.rules.catalogue.EmptyDenial;
import org.rejoinder.rules.catalogue.FactOfHedged;
import org.rejoinder.rules.catalogue.FactiveCueDenied;
import org.rejoinder.rules.catalogue.FailedExpectation;
import org.rejoinder.rules.catalogue.ForAndAgainst;
import org.rejoinder.rules.catalogue.FragmentsOutOfOrder;
import org.rejoinder.rules.catalogue.GapWithoutCue;
import org.rejoinder.rules.catalogue.HopWithoutWords;
import org.rejoinder.rules.catalogue.IdleSuppression;
import org.rejoinder.rules.catalogue.LoadedCue;
import org.rejoinder.rules.catalogue.LoadedLabel;
import org.rejoinder.rules.catalogue.LongChain;
import org.rejoinder.rules.catalogue.ManyAnonymous;
import org.rejoinder.rules.catalogue.MentionCountsOtherwise;
import org.rejoinder.rules.catalogue.MixedMarks;
import org.rejoinder.rules.catalogue.NamedAnonymous;
import org.rejoinder.rules.catalogue.NoCommentAsAnswer;
import org.rejoinder.rules.catalogue.OddCharacters;
import org.rejoinder.rules.catalogue.OutletBesideCue;
import org.rejoinder.rules.catalogue.OutletWithoutReference;
import org.rejoinder.rules.catalogue.OutsideTheArticle;
import org.rejoinder.rules.catalogue.ParagraphCrossed;
import org.rejoinder.rules.catalogue.PartForWhole;
import org.rejoinder.rules.catalogue.PartLargerThanGroup;
import org.rejoinder.rules.catalogue.PartsExceedGroup;
import org.rejoinder.rules.catalogue.PassageAmbiguous;
import org.rejoinder.rules.catalogue.PassageNotFound;
import org.rejoinder.rules.catalogue.PersonWithoutFunction;
import org.rejoinder.rules.catalogue.PlaceAsSource;
import org.rejoinder.rules.catalogue.QuotationOfTwo;
import org.rejoinder.rules.catalogue.QuotationOutsidePassage;
import org.rejoinder.rules.catalogue.QuotationsDiffer;
import org.rejoinder.rules.catalogue.ReportedElsewhere;
import org.rejoinder.rules.catalogue.ResponseNotRecorded;
import org.rejoinder.rules.catalogue.ResponseTooEarly;
import org.rejoinder.rules.catalogue.RetellingChanges;
import org.rejoinder.rules.catalogue.RoleNamesOrganisation;
import org.rejoinder.rules.catalogue.RuleFailure;
import org.rejoinder.rules.catalogue.SameMarksWithin;
import org.rejoinder.rules.catalogue.ShakyInference;
import org.rejoinder.rules.catalogue.ShiftingDescription;
import org.rejoinder.rules.catalogue.ShortQuotation;
import org.rejoinder.rules.catalogue.SicOfAcceptedForm;
import org.rejoinder.rules.catalogue.SingleAnonymousSource;
import org.rejoinder.rules.catalogue.SingleOrigin;
import org.rejoinder.rules.catalogue.SpokenDateWrong;
import org.rejoinder.rules.catalogue.StatedParaphrased;
import org.rejoinder.rules.catalogue.StatedQuoted;
import org.rejoinder.rules.catalogue.StatementWithoutSource;
import org.rejoinder.rules.catalogue.StoredPlaceDiffers;
import org.rejoinder.rules.catalogue.TargetMissing;
import org.rejoinder.rules.catalogue.TargetOutOfReach;
import org.rejoinder.rules.catalogue.TextChanged;
import org.rejoinder.rules.catalogue.TextMissing;
import org.rejoinder.rules.catalogue.UnannotatedReport;
import org.rejoinder.rules.catalogue.UnbalancedMarks;
import org.rejoinder.rules.catalogue.UncarriedHedge;
import org.rejoinder.rules.catalogue.UnclaimedInsertion;
import org.rejoinder.rules.catalogue.UncoveredQuotation;
import org.rejoinder.rules.catalogue.UndeclaredVariant;
import org.rejoinder.rules.catalogue.UnintroducedSource;
import org.rejoinder.rules.catalogue.UnusedSource;
import org.rejoinder.rules.catalogue.WhiteSpaceAtEdge;

/** The rules by id, in the order of the catalogue. Immutable. */
public final class RuleRegistry {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Rule> inOrder;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two rules have one id */
    public RuleRegistry(List<Rule> all) {
        inOrder = List.copyOf(all);
        for (Rule rule : all) {
            numbers.put(rule.id(), numbers.size());
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules with id " + rule.id());
            }
        }
    }

    /** The whole catalogue. */
    public static RuleRegistry standard() {
        return new RuleRegistry(List.of(
                // the document itself
                new ReportedElsewhere("SYN-01", Severity.ERROR),
                new ReportedElsewhere("SYN-02", Severity.ERROR),
                new FailedExpectation(),
                new IdleSuppression(),
                new RuleFailure(),

                // anchoring
                new StoredPlaceDiffers(),
                new PassageNotFound(),
                new CutCharacter(),
                new TextChanged(),
                new PassageAmbiguous(),
                new WhiteSpaceAtEdge(),
                new FragmentsOutOfOrder(),
                new ParagraphCrossed(),
                new OddCharacters(),
                new OutsideTheArticle(),
                new TextMissing(),

                // quotation
                new StatedQuoted(),
                new StatedParaphrased(),
                new UnbalancedMarks(),
                new MixedMarks(),
                new QuotationOutsidePassage(),
                new SameMarksWithin(),
                new UncoveredQuotation(),
                new ShortQuotation(),
                new EllipsisInQuotation(),
                new UnclaimedInsertion(),
                new SicOfAcceptedForm(),
                new QuotationsDiffer(),
                new RetellingChanges(),
                new GapWithoutCue(),

                // attribution
                new StatementWithoutSource(),
                new UnusedSource(),
                new CueMissing(),
                new AttributionInContent(),
                new DistantCue(),
                new CueAgainstKind(),
                new LoadedCue(),
                new FactiveCueDenied(),
                new QuotationOfTwo(),
                new UnintroducedSource(),
                new ReportedElsewhere("ATT-11", Severity.ERROR),

                // sources
                new ReportedElsewhere("SRC-01", Severity.ERROR),
                new DuplicateSource(),
                new UndeclaredVariant(),
                new NamedAnonymous(),
                new AnonymousWithoutReason(),
                new AnonymousWithoutPosition(),
                new SingleAnonymousSource(),
                new AnonymousAttack(),
                new ManyAnonymous(),
                new PersonWithoutFunction(),
                new RoleNamesOrganisation(),
                new PlaceAsSource(),
                new ShiftingDescription(),

                // groups
                new PartLargerThanGroup(),
                new PartsExceedGroup(),
                new AmbiguousPart(),
                new MentionCountsOtherwise(),
                new PartForWhole(),

                // chains and circularity
                new CircularReference(),
                new SingleOrigin(),
                new OutletBesideCue(),
                new AnonymousConfirmsAnonymous(),
                new HopWithoutWords(),
                new LongChain(),
                new OutletWithoutReference(),

                // rebuttals
                new TargetMissing(),
                new AgainstOneself(),
                new TargetOutOfReach(),
                new DenialTooEarly(),
                new ResponseNotRecorded(),
                new EmptyDenial(),
                new NoCommentAsAnswer(),
                new DenialOfSomethingElse(),
                new ForAndAgainst(),
                new DisputedAct(),

                // time
                new SpokenDateWrong(),
                new ResponseTooEarly(),

                // style and coverage
                new LoadedLabel(),
                new UncarriedHedge(),
                new FactOfHedged(),
                new ShakyInference(),
                new UnannotatedReport(),

                // exchange
                new ReportedElsewhere("XPT-01", Severity.INFO),
                new ReportedElsewhere("XPT-02", Severity.ERROR)));
    }

    /** The rules, in the order of the catalogue. */
    public List<Rule> rules() {
        return inOrder;
    }

    /** A rule by its id; null if there is none. */
    public Rule rule(String id) {
        return rules.get(id);
    }

    /** The rule's place in the catalogue, from 0; behind all others if there is no such rule. */
    int number(String id) {
        return numbers.getOrDefault(id, Integer.MAX_VALUE);
    }
}
