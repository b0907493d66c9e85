/** The service layer on Deeplearning4j: the only room that trains. */
@NullMarked
package latentfx.dl4j;

import org.jspecify.annotations.NullMarked;
