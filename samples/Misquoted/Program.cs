// Every citation here is wrong, or cannot be checked. Build this project and read the warnings: each names the fault and the source's own words.
// The five sources are in seeds/.
using Misquoted.Corpus;

// Nobody in the five articles said anything like it.
Cite.Quote("the harbour will be closed for repairs until the spring");                                    // CORP101

// The source says "made", and a careful reader asks what else was changed.
Cite.Quote("have not yet reached a decision on this proposal");                                           // CORP102

// 68 prisons, not 86: two digits changed places.
Cite.Quote("94,000 prisoners are distributed across the 86 prisons in the Andean country");               // CORP103

// The source has no "not".
Cite.Quote("The government is not evaluating bilateral cooperation mechanisms for the transfer");         // CORP104

// True words, but they stand in another article than the one that is named.
Cite.Quote("disarticulate criminal structures", article: "002_22becebbef620d4a");                         // CORP105

// True words, but Nery Mabel Reyes said them.
Cite.Quote("have not yet made a decision on this proposal", speaker: nameof(Speakers.EduardoArana));      // CORP106

// An ellipsis may leave words out; it may not turn a sentence round.
Cite.Quote("specialized centers such as the CECOT … The government is evaluating");                       // CORP107

// Two words that anybody might say are no evidence.
Cite.Quote("foreign prisoners");                                                                          // CORP108

// Two independent articles have these words: which one is meant?
Cite.Quote("human rights organizations");                                                                 // CORP109

// There is no such speaker; there is an Eduardo Arana.
Cite.Quote("reaffirm the principle of state authority", speaker: "Eduardo Aranha");                       // CORP110

// These words stand on the page, but in another article's teaser, below the one that was read.
Cite.Quote("This law is quite simply a betrayal of Peruvian victims");                                    // CORP111

// Words that only the running program knows cannot be checked by the compiler.
Cite.Quote(Environment.MachineName);                                                                      // CORP112

// Every word is right; but another article counts the same prisoners otherwise.
Cite.Quote("94,000 prisoners are distributed across the 68 prisons");                                     // CORP113

Console.WriteLine($"{Articles.All.Count} articles, and a baker's dozen of ways to misquote them.");
