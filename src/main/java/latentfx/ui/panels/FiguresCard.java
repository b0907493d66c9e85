package latentfx.ui.panels;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.ModelFigures;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.Side;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.ui.path.ModelPair;

/**
 * The figures of both models, as far as they have been measured.
 *
 * @param left the model on the left map with its figures
 * @param right the model on the right map with its figures
 * @param sameSamples whether both maps show the same samples
 */
public record FiguresCard(Optional<Entry> left, Optional<Entry> right, boolean sameSamples) {
    /** Nothing measured. */
    public static final FiguresCard NONE = new FiguresCard(Optional.empty(), Optional.empty(), false);

    /**
     * One model with its figures.
     *
     * @param open the model
     * @param figures what was measured
     * @param drawn images decoded from random codes
     * @param steps how many steps of {@link latentfx.analysis.MapMeasurement} have been taken
     */
    public record Entry(OpenModel open, ModelFigures figures, List<Drawn> drawn, int steps) {
        public Entry {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * Images decoded from random codes.
     *
     * @param source what the codes were drawn from
     * @param images one a row
     */
    public record Drawn(SampleDraws.Source source, Matrix images) {}

    /** The model on one side. */
    public Optional<Entry> get(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** What of this card is about {@code models}. */
    FiguresCard about(ModelPair models) {
        Optional<Entry> here = kept(left, models.left());
        Optional<Entry> there = kept(right, models.right());
        return here.isEmpty() && there.isEmpty() ? NONE : new FiguresCard(here, there, models.linked());
    }

    private static Optional<Entry> kept(Optional<Entry> entry, Optional<OpenModel> shown) {
        return entry.filter(it -> shown.filter(it.open()::equals).isPresent());
    }

    /** This card with {@code entry} on {@code side}. */
    FiguresCard with(Side side, Entry entry) {
        return side == Side.LEFT
                ? new FiguresCard(Optional.of(entry), right, sameSamples)
                : new FiguresCard(left, Optional.of(entry), sameSamples);
    }

    /** The entries of {@code later}, except where this card knows more of the model. */
    FiguresCard orMore(FiguresCard later) {
        return new FiguresCard(more(left, later.left), more(right, later.right), later.sameSamples);
    }

    private static Optional<Entry> more(Optional<Entry> now, Optional<Entry> later) {
        return later.filter(
                        it -> now.filter(known -> known.steps() > it.steps()).isEmpty())
                .or(() -> now);
    }
}
