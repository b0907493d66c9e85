package latentfx.ui.shell;

import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.shelf.TrainedShelf;
import latentfx.ui.training.TrainingState;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.ranking.ComparisonViewModel;

/**
 * Connects the training that runs with the maps that follow it, the shelf that keeps its model, the ranking, and the images
 * that its codes are of. For the FX thread.
 */
final class TrainingWiring {
    private final TrainingViewModel training;
    private final SidesViewModel sides;
    private final TrainedShelf trained;
    private final SourceImages sourceImages;
    private final ComparisonViewModel comparison;

    /** Creates the wiring without connecting anything. */
    TrainingWiring(
            TrainingViewModel training,
            SidesViewModel sides,
            TrainedShelf trained,
            SourceImages sourceImages,
            ComparisonViewModel comparison) {
        this.training = training;
        this.sides = sides;
        this.trained = trained;
        this.sourceImages = sourceImages;
        this.comparison = comparison;
    }

    /** Follows each training from its first samples to its end. */
    void connect() {
        training.current()
                .samplesProperty()
                .addListener((property, before, now) -> now.ifPresent(parts -> sourceImages.know(parts.test())));
        training.current()
                .snapshotProperty()
                .addListener(
                        (property, before, now) -> now.ifPresent(it -> sides.follow(it, training.sideOfPairedRun())));
        training.current()
                .finishedProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(it -> trained.keep(sides.keep(it, training.sideOfPairedRun()))));
        training.current()
                .finishedProperty()
                .addListener((property, before, now) -> now.ifPresent(comparison::finished));
        training.current().stateProperty().addListener((property, before, now) -> {
            if (now == TrainingState.CANCELLED || now == TrainingState.FAILED) {
                sides.stop(training.stopped()).ifPresentOrElse(trained::keep, trained::ended);
            }
        });
    }
}
