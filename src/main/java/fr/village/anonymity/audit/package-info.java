/**
 * The auditor of rule 3: what somebody who has every workbook of a Maison can compute of it. Knows
 * the ledger and the reference set, and nothing of the rules that decide what leaves.
 */
@NullMarked
package fr.village.anonymity.audit;

import org.jspecify.annotations.NullMarked;
