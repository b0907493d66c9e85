package latentfx.ui.shelf;

import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;

/**
 * Where a model of another program on the shelf comes from.
 *
 * @param files what it was opened of
 * @param model what was found out about it
 * @param corrections what the user had corrected when it was opened
 */
public record ForeignEntry(ForeignFiles files, ForeignModel model, Corrections corrections) {
    /** Whether what its numbers mean was guessed, and the user has not told. */
    public boolean isGuessed() {
        return model.decoder().picture().range().isGuess()
                && corrections.decoder().range().isEmpty();
    }
}
