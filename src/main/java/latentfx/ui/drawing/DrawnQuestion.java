package latentfx.ui.drawing;

import java.util.Map;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Sketch;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;

/**
 * A sketch that models are to see.
 *
 * @param sketch the sketch
 * @param shape of the picture on the drawing ground
 * @param label the class that a conditional model is told
 * @param models the models on the maps, by side
 */
record DrawnQuestion(Sketch sketch, ImageShape shape, int label, Map<Side, OpenModel> models) {
    DrawnQuestion {
        models = Map.copyOf(models);
    }
}
