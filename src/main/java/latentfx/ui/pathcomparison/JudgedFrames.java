package latentfx.ui.pathcomparison;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.analysis.SampledPath;
import latentfx.model.OpenModel;

/**
 * What a judge says of each frame along a path.
 *
 * @param labels names of the judge's classes
 * @param verdicts class and confidence of each frame
 */
public record JudgedFrames(List<String> labels, Judge.Verdicts verdicts) {
    public JudgedFrames {
        labels = List.copyOf(labels);
    }

    /** What {@code judge} says of the frames of {@code path}; empty if it is for images of another shape. */
    static Optional<JudgedFrames> of(Optional<Judge> judge, OpenModel open, SampledPath path) {
        return judge.filter(it -> it.suits(open.image()))
                .map(it -> new JudgedFrames(it.classifier().labels(), it.verdicts(path.frames())));
    }
}
