package latentfx.ui.training.loss;

import java.util.List;
import latentfx.model.Checkpoint;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.fx.Messages;

/** The loss curves as a table. */
final class LossTable {
    private LossTable() {}

    /** One point of the curves a row. */
    static CopiedTable of(List<Checkpoint> points) {
        Messages words = Messages.of(LossTable.class);
        return new CopiedTable(
                List.of(words.get("loss.epoch"), words.get("loss.train"), words.get("loss.heldOut")),
                points.stream()
                        .map(point -> List.of(
                                String.valueOf(point.progress()),
                                String.valueOf(point.train().total()),
                                String.valueOf(point.heldOut().total())))
                        .toList());
    }
}
