package latentfx.ui.ground;

import java.util.Optional;
import latentfx.analysis.CodeDistances;
import latentfx.ui.map.MapPicture;

/**
 * What lies at a position of a map without samples?
 *
 * @param picture the content of the map
 * @param x across, in map units
 * @param y up, in map units
 * @param scale the distances among the codes of the model; empty while they are not known
 */
record GroundQuestion(MapPicture picture, double x, double y, Optional<CodeDistances> scale) {}
