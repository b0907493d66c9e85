package latentfx.ui.explore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compression.CompressionViewModel;
import latentfx.ui.distances.DistancesViewModel;
import latentfx.ui.drawing.DrawingViewModel;
import latentfx.ui.factors.FactorsViewModel;
import latentfx.ui.filters.FiltersViewModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.judge.RecognitionViewModel;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.outliers.OutliersViewModel;
import latentfx.ui.path.PathSelection;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.randomimages.RandomViewModel;

/**
 * The view-models that explore the latent spaces of both maps: a decoded grid and a projection for each, and the
 * explorer's pages, which follow the map used last and the sample chosen on it. For the FX thread.
 */
public final class ExplorerModels {
    private final CompareViewModel compare;
    private final Map<Side, GridViewModel> grids = new EnumMap<>(Side.class);
    private final Map<Side, ProjectionViewModel> projections = new EnumMap<>(Side.class);
    private final ExploreViewModel explore;
    private final DrawingViewModel drawing;
    private final OutliersViewModel outliers;
    private final FactorsViewModel factors;
    private final CompressionViewModel compression;
    private final RecognitionViewModel recognition;
    private final ObjectProperty<Optional<Judge>> judge = new SimpleObjectProperty<>(Optional.empty());
    private final DistancesViewModel distances;
    private final RandomViewModel random;
    private final FiltersViewModel filters;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.LEFT);

    /**
     * Follows the maps of {@code compare}.
     *
     * @param images the source images of the data sets at hand
     * @param projecting computes projections
     * @param undo takes back changes of selection and projection
     * @param background where samples are projected and codes decoded
     * @param decoding where nothing longer than a frame is done
     * @param fx the FX thread
     */
    public ExplorerModels(
            CompareViewModel compare,
            SampleImages images,
            ProjectionViewModel.Projecting projecting,
            UndoStack undo,
            Executor background,
            Executor decoding,
            Executor fx) {
        this.compare = compare;
        Selection shared = new Selection(undo);
        explore = new ExploreViewModel(background, fx, images);
        explore.selectionProperty().set(shared);
        drawing = new DrawingViewModel(compare.map(Side.LEFT), compare.map(Side.RIGHT), images, undo, background, fx);
        outliers = new OutliersViewModel(explore.modelProperty(), images, background, fx);
        factors = new FactorsViewModel(explore.modelProperty(), explore.sampleProperty(), background, fx);
        compression = new CompressionViewModel(images, background, fx);
        compression.modelProperty().bind(explore.modelProperty());
        compression.sampleProperty().bind(explore.sampleProperty());
        recognition = new RecognitionViewModel(explore.modelProperty(), judge, images, background, fx);
        compare.comparison().judgeProperty().bind(judge);
        distances = new DistancesViewModel(
                explore.modelProperty(), explore.sampleProperty(), images, background, decoding, fx);
        random = new RandomViewModel(explore.modelProperty(), judge, images, System::nanoTime, background, fx);
        filters = new FiltersViewModel(explore.modelProperty(), explore.sampleProperty(), images, background, fx);
        for (Side side : Side.values()) {
            compare.map(side).selectionProperty().set(shared);
            GroupMarksViewModel.mark(explore.attributes(), compare.map(side));
            GridViewModel grid = new GridViewModel(compare.map(side), background, fx);
            grid.judgeProperty().bind(judge);
            grids.put(side, grid);
            projections.put(side, new ProjectionViewModel(compare.map(side), images, projecting, undo, background, fx));
            compare.modelProperty(side).addListener((property, before, now) -> follow());
        }
        compare.selectionProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        PathSelection selection = compare.selectionProperty().get();
        Side used = compare.modelProperty(selection.side()).get() == null
                ? selection.side().other()
                : selection.side();
        side.set(used);
        OptionalInt sample = selection
                .stops()
                .first()
                .filter(Stop.Sample.class::isInstance)
                .map(end -> OptionalInt.of(((Stop.Sample) end).index()))
                .orElse(OptionalInt.empty());
        explore.modelProperty()
                .set(Optional.ofNullable(compare.modelProperty(used).get()));
        explore.sampleProperty().set(sample);
        grids.values().forEach(grid -> grid.sampleProperty().set(sample));
    }

    /** The decoded grid behind one map. */
    public GridViewModel grid(Side side) {
        GridViewModel grid = grids.get(side);
        if (grid == null) {
            throw new IllegalStateException("there is no grid at " + side);
        }
        return grid;
    }

    /** The projection of one map. */
    public ProjectionViewModel projection(Side side) {
        return Objects.requireNonNull(projections.get(side));
    }

    /** The map that the explorer follows: the one used last, unless it is empty. */
    public ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /** What the user draws, and where both models put it. */
    public DrawingViewModel drawing() {
        return drawing;
    }

    /** Which scores find odd images. */
    public OutliersViewModel outliers() {
        return outliers;
    }

    /** Which unit tells which factor. */
    public FactorsViewModel factors() {
        return factors;
    }

    /** The chosen sample in few bytes. */
    public CompressionViewModel compression() {
        return compression;
    }

    /** The judge that colours maps, runs along paths and counts what it recognises; empty for none. */
    public ObjectProperty<Optional<Judge>> judgeProperty() {
        return judge;
    }

    /** What the judge recognises of the model's pictures. */
    public RecognitionViewModel recognition() {
        return recognition;
    }

    /** What distances say of the data. */
    public DistancesViewModel distances() {
        return distances;
    }

    /** Random images, and how far chance comes. */
    public RandomViewModel random() {
        return random;
    }

    /** The filters of the model. */
    public FiltersViewModel filters() {
        return filters;
    }

    /** The explorer of traversals, attribute vectors and sampling. */
    public ExploreViewModel explore() {
        return explore;
    }
}
