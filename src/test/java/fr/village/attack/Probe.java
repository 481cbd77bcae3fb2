package fr.village.attack;
import java.nio.file.*; import java.util.*;
class Probe { public static void main(String[] a) throws Exception {
 Path root=Files.createTempDirectory("attack");
 Effort e=new Effort(); long t0=System.nanoTime(); long at=0; Map<String,Integer> n=new TreeMap<>();
 for(long s=Long.parseLong(a[0]);s<Long.parseLong(a[1]);s++){ 
  History h=new History(s).live(Files.createDirectory(root.resolve("h"+s)));
  long t=System.nanoTime();
  List<Finding> f=new ArrayList<>(Attackers.findings(h,e));
  Chain c=new Chain(h.sent.stream().map(x->x.workbook()).toList());
  f.addAll(Differences.absent(c)); f.addAll(Differences.late(c));
  at+=System.nanoTime()-t;
  for(Finding x:f){ n.merge(x.attack(),1,Integer::sum); if(n.get(x.attack())<6) System.out.println("seed "+s+" "+x);}
 }
 System.out.println(e+" total s "+(System.nanoTime()-t0)/1e9+" attackers "+at/1e9+" "+n);
}}
