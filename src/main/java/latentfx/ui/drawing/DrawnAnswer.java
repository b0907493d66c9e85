package latentfx.ui.drawing;

import java.util.Map;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;

/**
 * What became of a sketch.
 *
 * @param question what was asked
 * @param drawn the pixels on the drawing ground, before anything is done to them
 * @param located where the models put it, by side; without those that cannot
 */
record DrawnAnswer(DrawnQuestion question, float[] drawn, Map<Side, Located> located) {}
