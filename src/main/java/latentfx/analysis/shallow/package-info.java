/** Autoencoders of one hidden layer in plain Java, of forms that the zoo does not have, for looking at their filters. */
@NullMarked
package latentfx.analysis.shallow;

import org.jspecify.annotations.NullMarked;
