package latentfx.ui.panels;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import latentfx.analysis.HoleSight;
import latentfx.analysis.Side;
import latentfx.latent.Hole;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;

/**
 * A hole among the codes of one model, and what both models decode in its middle.
 *
 * @param side the side of that model
 * @param open that model
 * @param hole the hole
 * @param sight along which dimensions it lies and where it can be seen; empty for codes of one dimension
 * @param left the middle in the left model; empty where that model does not show the same samples
 * @param right the middle in the right model; empty where that model does not show the same samples
 */
public record FoundHole(
        Side side, OpenModel open, Hole hole, Optional<HoleSight> sight, Optional<Drawn> left, Optional<Drawn> right) {
    /**
     * The middle of the hole in one model.
     *
     * @param open the model
     * @param code the code as the decoder takes it; in the other model it follows from the nearest samples. Shared
     * @param pixels what the model decodes it to; shared
     * @param nearest the images that the model decodes from its codes of the samples nearest to the hole, nearest first, one
     *     a row
     */
    public record Drawn(OpenModel open, float[] code, float[] pixels, Matrix nearest) {}

    /** The classes of the codes around the hole, the most frequent one first. */
    List<Integer> classes() {
        Map<Integer, Long> counts = Arrays.stream(hole.around().indices())
                .mapToObj(it -> open.sheet().labels()[it])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The middle of the hole in the model on one side. */
    public Optional<Drawn> get(Side wanted) {
        return wanted == Side.LEFT ? left : right;
    }
}
