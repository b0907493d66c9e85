package latentfx.ui.shelf;

import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;

/**
 * What came of opening a model.
 *
 * @param entry its place on the shelf
 * @param model the model
 * @param history the history of its training; empty if its file has none, or it is not from a file
 */
record OpenedFile(ShelfEntry entry, OpenModel model, Optional<TrainingHistory> history) {}
