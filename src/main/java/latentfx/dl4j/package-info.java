/**
 * The service layer on Deeplearning4j and ND4J: trains models and runs them. Deeplearning4j defines every network, gives the
 * first weights and is the reference of every gradient and output in tests; batches are computed by our own loops over the
 * same weights and the BLAS that ND4J ships.
 */
@NullMarked
package latentfx.dl4j;

import org.jspecify.annotations.NullMarked;
