/**
 * The model file: a zip with a JSON header and raw numbers, read strictly, with sizes checked before memory is
 * allocated.
 */
@NullMarked
package latentfx.model.file;

import org.jspecify.annotations.NullMarked;
