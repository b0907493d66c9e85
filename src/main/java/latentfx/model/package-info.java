/** What a latent model is, with no framework in it: specification, plan, parameters, file. */
@NullMarked
package latentfx.model;

import org.jspecify.annotations.NullMarked;
