package latentfx.ui.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.analysis.Figure;
import latentfx.analysis.ModelFigures;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

final class FiguresSentencesTest {
    private final FiguresSentences sentences = new FiguresSentences();

    /** A model with the figures that bundled AE-4 (first) and VAE-4 have: Fisher, ARI, near and coverage of N(0, I) and of a fit. */
    private static FiguresCard.Entry entry(String name, boolean prior, double... values) {
        OpenModel open = FakeModels.blobs(name, prior, 4, 50, FakeModels.ORIGIN);
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        Figure[] order = {
            Figure.FISHER,
            Figure.KMEANS_ARI,
            Figure.PRIOR_NEAR,
            Figure.PRIOR_COVERAGE,
            Figure.FITTED_NEAR,
            Figure.FITTED_COVERAGE
        };
        for (int i = 0; i < order.length; i++) {
            figures.put(order[i], values[i]);
        }
        figures.put(Figure.FISHER_ERROR, 0.02);
        figures.put(Figure.KMEANS_ARI_ERROR, 0.01);
        figures.put(Figure.RADIUS_P99, prior ? 3.6 : 34.9);
        figures.put(Figure.PRIOR_RADIUS_P99, 3.5);
        figures.put(Figure.ACTIVE_UNITS, 4.0);
        return new FiguresCard.Entry(open, new ModelFigures(name, 4, 10_000, prior, figures), List.of(), 8);
    }

    private static FiguresCard card(FiguresCard.Entry left, FiguresCard.Entry right) {
        return new FiguresCard(Optional.of(left), Optional.of(right), true);
    }

    private final FiguresCard.Entry plain = entry("AE-4", false, 2.01, 0.483, 1, 0.062, 0.76, 0.645);
    private final FiguresCard.Entry variational = entry("VAE-4", true, 1.35, 0.539, 0.89, 0.837, 0.89, 0.854);

    @Test
    void theVerdictNamesWhicheverModelIsAheadInEachFigure() {
        List<String> expected = List.of(
                "99 % of the codes of VAE-4 lie within radius 3.6; those of AE-4 reach 34.9, 9.7 times as far.",
                "AE-4 keeps the classes further apart for their width (Fisher ratio 2.01 against 1.35 of VAE-4).",
                "k-means finds the classes a little better in VAE-4 (ARI 0.54 against 0.48 of AE-4).",
                "Random draws, each from the source that suits the model, reach more of the codes of VAE-4 (84 % against 64 % of AE-4).");
        assertEquals(expected, sentences.verdict(card(plain, variational)));
        assertEquals(expected, sentences.verdict(card(variational, plain)), "the side does not matter");
    }

    @Test
    void otherValuesTurnTheVerdictRound() {
        List<String> verdict = sentences.verdict(card(
                entry("AE-4", false, 1.2, 0.7, 1, 0.1, 0.9, 0.9), entry("VAE-4", true, 1.9, 0.5, 1, 0.5, 0.9, 0.9)));
        assertTrue(verdict.get(1).startsWith("VAE-4 keeps"), verdict::toString);
        assertTrue(verdict.get(2).startsWith("k-means finds the classes better in AE-4"), verdict::toString);
        assertTrue(verdict.get(3).contains("codes of AE-4"), verdict::toString);
    }

    @Test
    void differencesThatChanceCanMakeAreSaidToBeNone() {
        List<String> verdict = sentences.verdict(card(
                entry("one", true, 1.35, 0.539, 0.9, 0.84, 0.9, 0.85),
                entry("two", true, 1.37, 0.55, 0.9, 0.845, 0.9, 0.85)));
        assertTrue(verdict.get(0).startsWith("Both models spread their codes about as far"), verdict::toString);
        assertTrue(verdict.get(1).startsWith("Both keep the classes equally far apart"), verdict::toString);
        assertTrue(verdict.get(2).contains("equally well in both"), verdict::toString);
        assertTrue(verdict.get(3).contains("reach as many codes"), verdict::toString);
    }

    @Test
    void drawsNearDataThatReachLittleOfItAreCalledThat() {
        List<String> says = sentences.of(card(plain, variational));
        assertTrue(
                says.get(0).contains("100 % of the draws fall near a code, and 6 % of the codes are reached"),
                says::toString);
        assertTrue(says.get(1).contains("Near data is not enough here"), says::toString);
        assertTrue(says.get(2).contains("76 % fall near a code, and 64 % of the codes are reached"), says::toString);
        assertEquals(1, says.stream().filter(it -> it.contains("not enough")).count(), "not of the other model");
    }

    @Test
    void aVerdictIsGivenOnlyOnWhatHasBeenMeasured() {
        FiguresCard.Entry begun = new FiguresCard.Entry(
                plain.open(),
                new ModelFigures("AE-4", 4, 10_000, false, Map.of(Figure.FISHER, 2.01, Figure.FISHER_ERROR, 0.02)),
                List.of(),
                1);
        assertEquals(1, sentences.verdict(card(begun, variational)).size());
        assertTrue(sentences
                .verdict(new FiguresCard(Optional.of(plain), Optional.empty(), false))
                .isEmpty());
    }

    @Test
    void aHandfulOfSamplesIsNoBaseForASentence() {
        ModelFigures figures = variational.figures();
        FiguresCard.Entry few = new FiguresCard.Entry(
                variational.open(), new ModelFigures(figures.model(), 4, 9, true, figures.measured()), List.of(), 8);
        assertEquals(List.of(), sentences.verdict(card(few, few)));
        assertEquals(List.of(), sentences.of(card(few, few)));
        assertEquals(List.of(), sentences.verdict(card(plain, few)));
        assertTrue(sentences.of(card(plain, few)).stream().noneMatch(it -> it.contains("VAE-4")));
    }
}
