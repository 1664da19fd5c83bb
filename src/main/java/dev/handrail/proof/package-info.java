/**
 * Which commands of the runbooks were run against the real fault.
 *
 * <p>A fence names the faults that its command was written for ({@code fault=pg-connection-refused}). A lab that can bring
 * these faults about is no part of this program; between the two stand files. In: pages, the description of the lab
 * ({@link dev.handrail.proof.Lab}, {@code proof/lab.yml}) and what the lab printed
 * ({@link dev.handrail.proof.Transcript}). Out: the checks to run ({@link dev.handrail.proof.ChecksFile}), the record of
 * how they went ({@link dev.handrail.proof.TrialRecord}, {@code proof/record.json}), and for each command of the site
 * what the record says of it ({@link dev.handrail.proof.Proofs}). Start with {@link dev.handrail.proof.Check}: its id
 * covers everything that matters, so that an entry holds only while command, parameters and expectation are what they were.
 */
package dev.handrail.proof;
