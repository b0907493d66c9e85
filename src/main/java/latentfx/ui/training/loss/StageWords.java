package latentfx.ui.training.loss;

import latentfx.model.Stage;
import latentfx.ui.fx.Messages;

/** Names the stages of a training that trains layer by layer, in the present language. */
public final class StageWords {
    private final Messages words = Messages.of(StageWords.class);

    /** What a stage trains: "Layer 1 of 3", or all layers together. */
    public String name(Stage stage) {
        return stage.isWhole() ? words.get("stage.whole") : words.get("stage.layer", stage.number(), stage.of() - 1);
    }
}
