package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method conforms to its catalogue entry. */
final class ProjectionsTest {
    static List<ProjectionKind> kinds() {
        return Projections.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryMakesAMethodOfItsOwn(ProjectionKind kind) {
        ProjectionMethod method = kind.method(Map.of(), 7, 2, 1);
        assertSame(kind, method.kind());
        assertEquals(kind.id(), method.id());
        assertEquals(kind.seeded() ? OptionalLong.of(7) : OptionalLong.empty(), method.seed());
        assertSame(kind, Projections.kind(kind.id()));
        assertTrue(kind.usualPoints() <= kind.mostPoints());
        assertEquals(!kind.arranges(), method.options().containsKey("first_axis"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyOptionReachesTheMethodAndIsRefusedOutOfItsRange(ProjectionKind kind) {
        for (ProjectionOption option : kind.options()) {
            ProjectionMethod method = kind.method(Map.of(option.name(), option.min()), 0, 0, 1);
            assertEquals(option.min(), method.options().get(option.name()).doubleValue());
            assertEquals(
                    option.initial(),
                    kind.method(Map.of(), 0, 0, 1).options().get(option.name()).doubleValue());
            String refused = assertThrows(
                            IllegalArgumentException.class,
                            () -> kind.method(Map.of(option.name(), option.max() + 1), 0, 0, 1))
                    .getMessage();
            assertTrue(refused.startsWith(option.name() + " must be "), refused);
        }
    }

    @Test
    void anOptionMeansTheSameInEveryMethod() {
        Projections.options().forEach((name, having) -> {
            ProjectionOption first = having.get(0).option(name).orElseThrow();
            for (ProjectionKind kind : having) {
                ProjectionOption other = kind.option(name).orElseThrow();
                assertEquals(
                        List.of(first.min(), first.max(), first.whole()),
                        List.of(other.min(), other.max(), other.whole()),
                        name + " of " + kind.id());
            }
        });
    }

    @Test
    void noNameStandsTwice() {
        List<String> ids = kinds().stream().map(ProjectionKind::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void eachBasisHasItsMethod() {
        assertEquals("pca", Projections.along(Basis.PCA).id());
        assertEquals("raw", Projections.along(Basis.RAW).id());
    }

    @Test
    void settingsHoldTheOptionsOfTheirMethodAndNoOthers() {
        ProjectionSettings usual = new ProjectionSettings("umap", false, 500, Map.of(), 3, 0, 1);
        assertEquals(Map.of("neighbours", 15.0), usual.options());
        assertEquals(Umap.of(15, 3), usual.make());
        assertEquals(
                "neighbours must be 2 to 200, not 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ProjectionSettings("lle", false, 500, Map.of("neighbours", 1.0), 0, 0, 1))
                        .getMessage());
        assertEquals(
                "points must be 10 to 1000000, not 9",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ProjectionSettings("pca", false, 9, Map.of(), 0, 0, 1))
                        .getMessage());
        ProjectionSettings later = new ProjectionSettings("later", false, 500, Map.of("x", 2.0), 0, 0, 1);
        assertEquals(Map.of("x", 2.0), later.options());
        assertThrows(IllegalArgumentException.class, later::make);
    }

    @Test
    void unknownNamesAreRefusedWithThoseThereAre() {
        String unknown = assertThrows(IllegalArgumentException.class, () -> Projections.kind("som"))
                .getMessage();
        assertTrue(
                unknown.startsWith("the method of projection \"som\" is not known; the methods are pca, raw, tsne"),
                unknown);
        assertEquals(
                "perplexity is not an option of umap; its options are neighbours",
                assertThrows(IllegalArgumentException.class, () -> Projections.kind("umap")
                                .complete(Map.of("perplexity", 5.0)))
                        .getMessage());
        assertEquals(
                "neighbours must be 2 to 200, not 7.5",
                assertThrows(IllegalArgumentException.class, () -> Projections.kind("umap")
                                .method(Map.of("neighbours", 7.5), 0, 0, 1))
                        .getMessage());
    }
}
